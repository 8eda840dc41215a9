/** Queries of every kind. Each has results in the seeds. */
export const QUERIES = [
  'the',
  'korea OR 한국 OR drone*',
  'agency:yon* OR place:m* OR author:/./ OR lead:/./ OR byline:/./',
  'words:>0 -nosuchword',
  '/[a-z]+-[a-z]+/',
  'path:seeds headline:/[^a-z ]+/',
];
