/** Whether a text contains one of some characters. Usually faster than a pattern. */
export function includesAny(text: string, characters: string): boolean {
  for (let at = 0; at < characters.length; at++) {
    if (text.includes(characters.charAt(at))) return true;
  }
  return false;
}
