import { answerLine } from '../answer-line.ts';
import type { Call } from '../house.ts';
import { openedToAsk } from '../opened.ts';
import { broken, type ExitStatus } from '../perform.ts';
import { type AskedLine, parseQuestionLine } from '../question-line.ts';

async function answered({ id, question, scope }: AskedLine, { house, scope: own, streams }: Call) {
  const began = performance.now();
  try {
    const answer = await house.newsroom.ask(question, scope.guild === null ? own : scope);
    return { id, ...answerLine(answer, performance.now() - began) };
  } catch (cause) {
    return { id, status: 'error', error: broken(cause, streams.err) };
  }
}

/** Many questions: JSON lines in, JSON lines out, in order. A line that is no question gets an error line; the others go on. */
export async function answer(call: Call): Promise<ExitStatus> {
  const { house, streams } = call;
  if (!(await openedToAsk(house, call.scope, streams))) return 2;
  const seen = { found: 0, errors: 0 };
  let number = 0;
  for await (const json of streams.lines()) {
    number++;
    if (json.trim() === '') continue;
    const asked = parseQuestionLine(json, streams.now().toISOString());
    if ('why' in asked) streams.err(`line ${number}: ${asked.why}`);
    const line =
      'why' in asked ? { id: asked.id, line: number, status: 'error', error: asked.why } : await answered(asked, call);
    if (line.status === 'found') seen.found++;
    if (line.status === 'error') seen.errors++;
    await streams.out(JSON.stringify(line));
  }
  if (seen.errors > 0) return 2;
  return seen.found > 0 ? 0 : 1;
}
