// What a command loads once there is an index that it may use.
export { answerAll, canHelp } from './answers.ts';
export { openArchive } from './open-archive.ts';
export { survey } from './survey.ts';
export { answerTrusted } from './trusted.ts';
