/** Columns that a line of people-readable text may take. */
export const columns = 80;

const picture = (control: string): string => {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Text that cannot steer a terminal: control characters become their pictures (ESC is shown as `␛`), characters that
 * turn the direction of writing become `�`. Everything else, new lines and tabs too, stays as it is.
 */
export function harmless(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(control, picture);
}

const noWidth = /^[\p{M}\p{Cf}]$/u;
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;

/** How many columns a terminal gives the text (East Asian Width, combining marks none). */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += noWidth.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Cuts a word that no line can hold; links stay whole, so that they can still be followed. */
function pieces(word: string, room: number): readonly string[] {
  if (word.length <= room / 2 || widthOf(word) <= room || /^\W?https?:/i.test(word)) return [word];
  const cut: string[] = [];
  let piece = '';
  let width = 0;
  for (const character of word) {
    const more = widthOf(character);
    if (width + more > room) {
      cut.push(piece);
      piece = '';
      width = 0;
    }
    piece += character;
    width += more;
  }
  return [...cut, piece];
}

function wrapLine(line: string, room: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  let width = 0;
  for (const word of line.split(/[ \t]+/).flatMap((word) => pieces(word, room))) {
    const more = widthOf(word);
    if (current !== '' && width + 1 + more > room) {
      lines.push(current);
      current = word;
      width = more;
    } else {
      width += current === '' ? more : 1 + more;
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}

/** Breaks text into lines of at most `columns`, each after `indent`; breaks that are in the text stay, blank lines do not. */
export function wrap(text: string, indent = ''): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => wrapLine(line.trim(), columns - indent.length))
    .map((line) => indent + line);
}

/** `wrap`, with a sign in the margin of the first line: `2. the words`. */
export function hang(sign: string, text: string): readonly string[] {
  return wrap(text, ' '.repeat(sign.length)).map((line, at) => (at === 0 ? sign + line.slice(sign.length) : line));
}

/** Puts emphasis on whole lines. */
export interface Style {
  readonly strong: (line: string) => string;
  readonly faint: (line: string) => string;
}

const sgr = (code: number) => (line: string) => `\u001B[${code}m${line}\u001B[0m`;

export const plainStyle: Style = { strong: (line) => line, faint: (line) => line };
export const terminalStyle: Style = { strong: sgr(1), faint: sgr(2) };

/** Emphasis only where a person looks at it, and not against their wish (https://no-color.org). */
export function styleFor(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): Style {
  return isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb' ? terminalStyle : plainStyle;
}
