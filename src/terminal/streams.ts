import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import type { Streams } from './house.ts';
import { styleFor } from './text.ts';

type Process = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'exit'>;

/** Milliseconds between two signs of life: on a terminal, and in a log. */
const often = 100;
const seldom = 5000;

/** One line that is written over and over on a terminal; elsewhere a line of its own, seldom. Short work shows none. */
function progressOn(stderr: Process['stderr']): { show(text: string): void; clear(): void } {
  const gap = stderr.isTTY ? often : seldom;
  let last = Date.now();
  let shown = false;
  return {
    show(text) {
      if (Date.now() - last < gap) return;
      last = Date.now();
      shown = true;
      stderr.write(stderr.isTTY ? `\r${text}\u001B[K` : `${text}\n`);
    },
    clear() {
      if (shown && stderr.isTTY) stderr.write('\r\u001B[K');
      shown = false;
    },
  };
}

/**
 * The process's own streams. Nothing here ends the process while output is on its way; only a reader that went away
 * (`| head`) ends it, quietly.
 */
export function standardStreams(process: Process): Streams {
  const { stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      if (stream === stdout) stderr.write(`Cannot write the results (${error.code ?? error.message}).\n`);
      process.exit(2);
    });
  }
  const progress = progressOn(stderr);
  return {
    async out(line) {
      progress.clear();
      if (!stdout.write(`${line}\n`)) await once(stdout, 'drain');
    },
    err(line) {
      progress.clear();
      stderr.write(`${line}\n`);
    },
    progress: progress.show,
    lines() {
      if (stdin.isTTY) stderr.write('Waiting for lines on standard input; Ctrl-D ends them.\n');
      return createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
    },
    style: styleFor(stdout.isTTY === true, process.env),
    now: () => new Date(),
  };
}

/** The same streams with a line editor over them, for somebody who types: history, and Tab completes. */
export function typingStreams(
  process: Process,
  complete: (line: string) => [string[], string],
): { readonly streams: Streams; readonly editor: Interface } {
  const { stdin, stdout } = process;
  const editor = createInterface({ input: stdin, output: stdout, prompt: '> ', completer: complete, historySize: 200 });
  editor.on('SIGINT', () => editor.close());
  editor.on('close', () => stdout.write('\n'));
  return { streams: { ...standardStreams(process), lines: () => editor }, editor };
}
