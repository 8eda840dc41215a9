import { testConsoles } from '../documents/consoles.ts';
import { testPages } from '../documents/pages.ts';
import { testTranscripts } from '../documents/transcripts.ts';

testConsoles('integration');
testPages('integration');
testTranscripts('integration');
