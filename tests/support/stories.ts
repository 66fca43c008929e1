import { readdirSync, readFileSync } from 'node:fs';
import { codec } from '../../src/formats/formats.ts';
import type { Article, Home } from '../../src/news/article.ts';

const folder = new URL('../stories/articles/', import.meta.url);

/** The stories of Port Ellery (tests/stories); each has its file's name as its id. */
export function storiesIn(home: Home = 'shared'): Article[] {
  return readdirSync(folder).flatMap((name) =>
    codec
      .parse({ name, bytes: readFileSync(new URL(name, folder)) })
      .drafts.map(({ draft }) => ({ ...draft, id: name.replace('.md', ''), home })),
  );
}
