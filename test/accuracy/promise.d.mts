import type { Article } from '../../src/article/article.ts';

export function brokenPromises(text: string, stories: readonly Article[]): string[];
