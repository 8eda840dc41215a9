import { tempFolder } from '../corpus/temp-folder.ts';

export const storyText = (id: number, word = 'oil') =>
  `ID :\n${id}\nThu, 11/23/2017 - 01:57\nAuther :\n\nMinisters talk about ${word}\n\n` +
  `SEOUL, Nov. 22 (Yonhap) -- The ministers of the two countries talked about ${word}. (END)\n\nX`;

/** A new folder of stories that all speak of oil. */
export function archive(count: number): string {
  const files = Array.from({ length: count }, (_, at) => [
    `${at % 7}/${470000 + at}.txt`,
    storyText(470000 + at),
  ]);
  return tempFolder(Object.fromEntries(files));
}
