import type { ArticleDraft } from '../../news/article.ts';
import type { Refusal } from '../../news/receipt.ts';
import type { Call, House } from '../house.ts';
import type { ExitStatus } from '../perform.ts';
import { readingLine } from '../reading-line.ts';
import { readingPage } from '../reading-page.ts';
import { refusalText } from '../remarks.ts';

async function* linesAsDrafts(lines: AsyncIterable<string>, house: House): AsyncIterable<ArticleDraft | Refusal> {
  let number = 0;
  for await (const json of lines) {
    number++;
    if (json.trim() === '') continue;
    const draft = house.parseArticle(json);
    yield 'why' in draft ? { name: `line ${number}`, why: draft.why } : draft;
  }
}

/** What is read out of articles: files, or JSON lines on standard input. */
export async function read({ words, flags, house, streams }: Call): Promise<ExitStatus> {
  const drafts = words.length > 0 ? house.drafts(words) : linesAsDrafts(streams.lines(), house);
  let count = 0;
  let refused = 0;
  for await (const draft of drafts) {
    if ('why' in draft) {
      refused++;
      streams.err(`skipped ${refusalText(draft)}`);
      continue;
    }
    const reading = house.newsroom.read(draft);
    if (flags.json) await streams.out(JSON.stringify(readingLine(draft, reading)));
    else
      for (const line of [...(count > 0 ? [''] : []), ...readingPage(draft, reading, streams.style)])
        await streams.out(line);
    count++;
  }
  if (refused > 0) return 2;
  return count > 0 ? 0 : 1;
}
