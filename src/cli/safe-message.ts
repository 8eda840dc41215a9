import { escapeControls } from '../text/escape.ts';

/**
 * Makes a message safe for a terminal. Control characters that come from arguments or other input
 * are escaped. Line ends and tabs inside arguments are escaped too, because they could pass for
 * lines of the message.
 */
export function safeMessage(message: string, argv: readonly string[]): string {
  let safe = message;
  for (const piece of argv.flatMap(piecesOf)) {
    // Some messages have already been partly escaped.
    for (const form of [piece, escapeControls(piece)]) {
      safe = safe.replaceAll(form, escapeLineEnds(form));
    }
  }
  return escapeControls(safe.replaceAll('\r', '\\r'));
}

/**
 * An argument and the parts that options split it into: list items and both sides of an equals
 * sign.
 */
function piecesOf(argument: string): string[] {
  const pieces = argument.split(/[,=]/).map((piece) => piece.trim());
  return [argument, argument.slice(argument.indexOf('=') + 1), ...pieces].filter(
    (piece) => /[\n\r\t]/.test(piece) && piece.trim() !== '',
  );
}

const escapeLineEnds = (text: string): string =>
  text.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
