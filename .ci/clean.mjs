// Takes the last build away, so that no file outlives its source and gets packed.
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
