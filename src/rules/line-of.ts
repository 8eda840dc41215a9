import type { StoryFacts } from './facts.ts';

/** The line that a story is known by: that of its ID, or else where it begins. */
export const lineOf = ({ idSpan, span }: StoryFacts): number => (idSpan ?? span).line;
