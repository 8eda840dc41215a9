/**
 * A value that is made when it is first asked for. Used for what takes the engine long to make and
 * few runs need: tables of names, segmenters, and patterns with `\p{}`, for which it looks up all
 * characters with the property.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
