import type { Context } from '../../command.ts';
import type { Article } from '../../news/article.ts';
import { isSpanOf, type Span } from '../../news/span.ts';
import { contextOf, readerOf } from '../context.ts';
import { fingerprint } from '../custom-id.ts';
import { renderArticle, renderContext } from '../render/article.ts';
import { type PlaceState, readPlace } from '../render/citation.ts';
import { privately } from '../reply-outcome.ts';
import type { Outcome } from '../respond.ts';
import type { Pressed } from './pressed.ts';

/** How far around a quotation its article is read for context, in characters; more where a paragraph goes on, up to the double. */
const reach = 3000;

/** The sentences around a place; only that part of the article is read, so a book of an article costs no more than a short one. */
function sentencesAround(article: Article, { start, end }: Span, newsroom: Context['newsroom']): readonly Span[] {
  const { body } = article;
  const from = Math.max(body.lastIndexOf('\n\n', Math.max(start - reach, 0)), start - 2 * reach, 0);
  const blank = body.indexOf('\n\n', end + reach);
  const to = Math.min(blank < 0 ? body.length : blank, end + 2 * reach);
  const { sentences } = newsroom.read({ ...article, body: body.slice(from, to) });
  return sentences.map((one) => ({ start: one.start + from, end: one.end + from }));
}

/** The article of a button, as it is now, and whether the words still stand where they stood. */
function lookUp({ fields, interaction, house }: Pressed) {
  const place = readPlace(fields);
  if (!place) return null;
  const { newsroom, scope } = contextOf(interaction, house);
  const article = newsroom.article(place.article, scope);
  if (!article) return { place, article };
  const { start, end } = place;
  const stands = isSpanOf(place, article.body.length) && fingerprint(article.body.slice(start, end)) === place.mark;
  return {
    place,
    article,
    stands,
    sentences: () => sentencesAround(article, place, newsroom),
    hasChanged: article.revision !== place.revision,
  };
}

const changed = ({ voice }: Pressed, revision: number) => [voice.say('article.changed', { n: voice.number(revision) })];

/** Context: the sentences around a quotation, for whoever asks for them. */
export async function showContext(pressed: Pressed): Promise<Outcome> {
  const { interaction, voice } = pressed;
  const found = lookUp(pressed);
  if (!found) return { place: 'ignore' };
  const { article, place } = found;
  if (!article) return privately(voice.say('article.gone'));
  if (!found.stands) return privately(voice.say('article.quoteGone', { n: voice.number(article.revision) }));
  const notes = found.hasChanged ? changed(pressed, article.revision) : [];
  const view = { ...readerOf(interaction, voice, true), article, place, notes, sentences: found.sentences() };
  return { place: 'reply', private: true, outgoing: renderContext(view) };
}

const pageOf = (fields: readonly string[]) => (fields[5] ? Number.parseInt(fields[5], 36) : null);

/** Read article: a page of it, for whoever asks; Next and Back turn that same message. */
export async function readArticle(pressed: Pressed): Promise<Outcome> {
  const { interaction, voice, fields, isPrivate } = pressed;
  const found = lookUp(pressed);
  if (!found) return { place: 'ignore' };
  const { article } = found;
  if (!article) return privately(voice.say('article.gone'));
  const place: PlaceState = found.stands ? found.place : { ...found.place, start: 0 };
  const notes = found.hasChanged ? changed(pressed, article.revision) : [];
  const page = pageOf(fields);
  const view = {
    ...readerOf(interaction, voice, true),
    article,
    place: { ...found.place, start: place.start },
    page,
    notes,
  };
  return { place: page !== null && isPrivate ? 'update' : 'reply', private: true, outgoing: renderArticle(view) };
}
