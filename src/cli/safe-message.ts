import { escapeControls } from '../text/escape.ts';

/**
 * A message as it may reach a terminal. What it repeats of the arguments, and of all that comes from
 * outside, cannot steer one: control characters are written out. So are line ends and tabs within
 * arguments, which would look like lines of the message.
 */
export function safeMessage(message: string, argv: readonly string[]): string {
  let safe = message;
  for (const piece of argv.flatMap(piecesOf)) {
    // Some messages have been escaped in part.
    for (const form of [piece, escapeControls(piece)]) {
      safe = safe.replaceAll(form, escapeLineEnds(form));
    }
  }
  return escapeControls(safe.replaceAll('\r', '\\r'));
}

/** An argument, and what options make of it: the items of a list, the sides of an equals sign. */
function piecesOf(argument: string): string[] {
  const pieces = argument.split(/[,=]/).map((piece) => piece.trim());
  return [argument, argument.slice(argument.indexOf('=') + 1), ...pieces].filter(
    (piece) => /[\n\r\t]/.test(piece) && piece.trim() !== '',
  );
}

const escapeLineEnds = (text: string): string =>
  text.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
