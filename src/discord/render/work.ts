import type { Progress } from '../../command.ts';
import type { Said } from '../../news/remark.ts';
import { framed, type Outgoing, text } from '../outgoing.ts';
import type { Voice } from '../words/speak.ts';

/** Work that is under way: what it is, and how far it is where that is known. */
export function renderWork(title: Said, progress: Progress | null, voice: Voice): Outgoing {
  const { done, of } = progress ?? { done: 0, of: null };
  const blanks = { n: voice.number(done), of: voice.number(of ?? 0) };
  const line = progress === null ? 'work.begun' : of === null ? 'work.soFar' : 'work.progress';
  return framed('plain', [text(`## ${voice.said(title)}\n${voice.say(line, blanks)}`)]);
}
