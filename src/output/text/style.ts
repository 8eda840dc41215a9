/** Styles text by its role. The plain style returns it unchanged. */
export interface Style {
  readonly headline: (text: string) => string;
  readonly label: (text: string) => string;
  readonly path: (text: string) => string;
  readonly match: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly hint: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
}

function same(text: string): string {
  return text;
}

export const PLAIN: Style = {
  headline: same,
  label: same,
  path: same,
  match: same,
  error: same,
  warning: same,
  info: same,
  hint: same,
  quiet: same,
  added: same,
  removed: same,
};

/** The color style for terminals. The color library is loaded only here. */
export async function colorStyle(): Promise<Style> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    headline: chalk.bold,
    label: chalk.dim,
    path: chalk.magenta,
    match: chalk.bold.red,
    error: chalk.bold.red,
    warning: chalk.bold.yellow,
    info: chalk.bold.blue,
    hint: chalk.cyan,
    quiet: chalk.dim,
    added: chalk.green,
    removed: chalk.red,
  };
}
