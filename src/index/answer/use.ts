// What a command loads if there is an index.

export { Helper } from '../compare/helper.ts';
export { survey } from '../compare/survey.ts';
export { openArchive } from '../open/open-archive.ts';
export { answerAll, canHelp } from './answers.ts';
export { answerTrusted } from './trusted.ts';
