import { afterAll, beforeEach, onTestFinished } from 'vitest';
import { removeLastingFolders, removeTempFolders } from './corpus/temp-folder.ts';

// Runs once for each test file. What was set up first is cleaned up last: a program that a test
// started ends before its folder goes.
beforeEach(() => onTestFinished(removeTempFolders));
afterAll(removeLastingFolders);
