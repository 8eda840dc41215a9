/** COPYDESK_WRITE_TRANSCRIPTS=1 writes what was printed into the documents, for a person to read. */
export const REWRITE = process.env.COPYDESK_WRITE_TRANSCRIPTS === '1';
