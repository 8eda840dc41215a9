// Deletes the last build, so that no file without a source is packed.
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
