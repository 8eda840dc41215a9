/**
 * A value that is made when it is first asked for. Used for patterns with `\p{}`: the engine looks
 * up all characters with the property when the pattern is made, and few runs need many of them.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
