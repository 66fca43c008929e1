import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import type { Streams } from './house.ts';
import { styleFor } from './text.ts';

type Process = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'exit'>;

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
  return {
    async out(line) {
      if (!stdout.write(`${line}\n`)) await once(stdout, 'drain');
    },
    err(line) {
      stderr.write(`${line}\n`);
    },
    lines: () => createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY }),
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
