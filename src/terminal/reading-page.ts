import type { ArticleDraft } from '../news/article.ts';
import type { Place, PlaceMention, Reading, Statement, TimeMention } from '../news/reading.ts';
import type { Remark } from '../news/remark.ts';
import type { Span } from '../news/span.ts';
import { dateText } from './citation-text.ts';
import { byParagraph, marked, type Numbered } from './marks.ts';
import { inPassing } from './remarks.ts';
import { harmless, type Style, wrap } from './text.ts';

type Cut = (span: Span) => string;

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** `Dalian, Liaoning, China`. */
function placeText({ name, region, country, kind }: Place): string {
  const land = country === null || kind === 'country' ? null : countries.of(country);
  return [...new Set([name, region, land])].filter(Boolean).join(', ');
}

function speakerText({ speaker, speakerName, speakerBasis }: Statement, cut: Cut): string {
  if (speaker === null) return 'nobody is named';
  const words = cut(speaker);
  if (speakerName === null) return `"${words}"; who that is stays open`;
  if (words === speakerName) return words;
  return `${speakerName} ("${words}"${speakerBasis === 'inferred' ? ', inferred' : ''})`;
}

const statementText = (statement: Numbered, cut: Cut): string =>
  `[${statement.number}] ${speakerText(statement, cut)}: ${statement.manner}${statement.cue ? `, "${cut(statement.cue)}"` : ''}`;

/** The rule without the words that it begins with: they stand before it already. */
const ruleText = (rule: Remark): string => `; ${inPassing(rule).replace(/^"[^"]*"[:,] /, '')}`;

const timeText = (time: TimeMention, cut: Cut): string =>
  `When: "${cut(time)}" is ${time.value} (${time.type.toLowerCase()}, ${time.basis}${ruleText(time.rule)})`;

/** Each place once, with the words that name it where those are others. */
function placesText(mentions: readonly PlaceMention[], cut: Cut): readonly string[] {
  const said = mentions.map((mention) => {
    const place = placeText(mention.place);
    return cut(mention) === place ? place : `"${cut(mention)}" is ${place}`;
  });
  return said.length === 0 ? [] : [`Where: ${[...new Set(said)].join('; ')}`];
}

interface Paragraph extends Span {
  readonly statements: readonly Numbered[];
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
}

function paragraphsOf(reading: Reading): readonly Paragraph[] {
  const numbered = reading.statements.map((statement, at) => ({ ...statement, number: at + 1 }));
  const statements = byParagraph(reading.paragraphs, numbered);
  const times = byParagraph(reading.paragraphs, reading.times);
  const places = byParagraph(reading.paragraphs, reading.places);
  return reading.paragraphs.map((span, at) => ({
    ...span,
    statements: statements[at] ?? [],
    times: times[at] ?? [],
    places: places[at] ?? [],
  }));
}

/** The paragraph with its statements in numbered brackets; under it who says them, its times and its places. */
function paragraphLines(paragraph: Paragraph, body: string, style: Style): readonly string[] {
  const cut: Cut = ({ start, end }) => body.slice(start, end);
  const notes = [
    ...paragraph.statements.filter(({ start }) => start >= paragraph.start).map((said) => statementText(said, cut)),
    ...paragraph.times.map((time) => timeText(time, cut)),
    ...placesText(paragraph.places, cut),
  ];
  return [
    '',
    ...wrap(harmless(marked(body, paragraph, paragraph.statements))),
    ...notes.flatMap((text) => wrap(harmless(text), '    ')).map(style.faint),
  ];
}

/** A reading for people: the text, what is said in it by whom, when that is and where. */
export function readingPage(article: ArticleDraft, reading: Reading, style: Style): readonly string[] {
  const { body, headline, publisher, published } = article;
  const source = `${publisher ?? 'publisher unknown'}, ${published === null ? 'date unknown' : dateText(published)}`;
  const names = [...new Set(reading.people.map(({ name }) => name))];
  return [
    ...wrap(harmless(headline)).map(style.strong),
    ...wrap(harmless(source)).map(style.faint),
    ...paragraphsOf(reading).flatMap((paragraph) => paragraphLines(paragraph, body, style)),
    ...(names.length === 0 ? [] : ['', ...wrap(harmless(`People: ${names.join(', ')}`))]),
  ];
}
