import { makeReader } from '../../../src/reading/read.ts';

const read = makeReader();

/** The statements of a text, each as `speaker > manner: part | part`; `?` where nobody is named. */
export function said(body: string): string[] {
  return read({ headline: '', body, published: null }).statements.map(({ speaker, manner, parts }) => {
    const who = speaker ? body.slice(speaker.start, speaker.end) : '?';
    return `${who} > ${manner}: ${parts.map((part) => body.slice(part.start, part.end)).join(' | ')}`;
  });
}
