// What a command loads if there is an index.
export { answerAll, canHelp } from './answers.ts';
export { Helper } from './helper.ts';
export { openArchive } from './open-archive.ts';
export { survey } from './survey.ts';
export { answerTrusted } from './trusted.ts';
