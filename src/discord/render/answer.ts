import type { APIButtonComponentWithCustomId, APIComponentInContainer } from 'discord.js';
import type { Finding, Found } from '../../news/answer.ts';
import type { Question } from '../../news/question.ts';
import { echo, echoRooms, keep, packNow } from '../asked.ts';
import { type Action, fingerprint, writeCustomId } from '../custom-id.ts';
import { name } from '../escape.ts';
import { limits } from '../limits.ts';
import { button, divider, framed, type Outgoing, row, text } from '../outgoing.ts';
import type { Word } from '../words/en.ts';
import type { Reader } from './citation.ts';
import { differingTitle, parted } from './disagreement.ts';
import { type Block, blockOf, claimOf, numbered } from './finding.ts';
import { narrowings } from './narrowings.ts';
import { firstFitting, paginate } from './pages.ts';

export interface AnswerView extends Reader {
  readonly question: Question;
  readonly answer: Found;
  /** From 0; a page that is not there any more shows the last one. */
  readonly page: number;
  /** Lines of small print above all else: that the corpus moved on, who shared it. */
  readonly notes: readonly string[];
  /** Only the asker sees it: it can be shared. */
  readonly isPrivate: boolean;
  /** It has been shared just now. */
  readonly isShared?: true;
  /** The id of the member who shared this public answer, and who may take it away again. */
  readonly sharedBy?: string;
}

/** A view with the letters that the echo of its question may have. */
type Echoing = AnswerView & { readonly echoed: number };

const blocksAPage = 3;
/** Parts of a page that are no finding: frame, title, echo, navigation row and its five buttons. */
const fixedParts = 9;
/** Letters of a `custom_id` that are no question: version, action, check, page, mark and time. */
const headerLetters = 25;
/** Room for the lines that tell the page and that a question is too long. */
const footerLetters = 260;
/** How much of a quotation is shown; less where the rest of a page leaves too little room. */
const quoteRooms = [900, 450, 200, 80];

/** A mark of an answer: another one means that the articles have changed. */
export const markOf = (findings: readonly Finding[]) =>
  fingerprint(
    findings
      .flatMap(({ citations }) =>
        citations.map(({ article, span }) => [article.id, article.revision, span.start, span.end].join()),
      )
      .join(';'),
  );

/** The short answer. Where the limit was reached there may be more than are counted. */
function titleOf({ answer, question, voice }: AnswerView): string {
  const { findings } = answer;
  const [top] = findings;
  if (answer.disagreement) return differingTitle(answer, answer.disagreement, { question, voice });
  const n = findings.length;
  const isMore = n >= question.limit;
  if (question.kind === 'who-said-what' && question.speaker !== null && top.value?.type === 'speaker') {
    const blanks = { name: name(top.value.name ?? question.speaker, 120), n: voice.number(n) };
    return isMore ? voice.say('answer.moreStatements', blanks) : voice.count('answer.statements', n, blanks);
  }
  const passages = isMore
    ? voice.say('answer.morePassages', { n: voice.number(n) })
    : voice.count('answer.passages', n);
  return claimOf(top, question, voice) ?? passages;
}

/** A button that asks the question again; none where the question is too long to be kept. */
function askingButton(view: Echoing, action: Action, page: number): readonly APIButtonComponentWithCustomId[] {
  const words: Partial<Record<Action, Word>> = { share: 'button.share', narrow: 'button.narrow' };
  const label = view.voice.say(words[action] ?? (page > view.page ? 'button.next' : 'button.back'));
  const front = [page.toString(36), markOf(view.answer.findings), packNow(view.question.now)];
  const kept = keep(view.question, limits.customId - headerLetters, view);
  const id = kept === null ? null : writeCustomId({ action, fields: [...front, kept] }, view.holder);
  return id === null ? [] : [button(label, id)];
}

/** Share; once it has been pressed it says so and cannot be pressed again. */
function shareButton(view: Echoing): readonly APIButtonComponentWithCustomId[] {
  const [share] = askingButton(view, 'share', view.page);
  if (!share) return [];
  return view.isShared ? [button(view.voice.say('button.shared'), share.custom_id, true)] : [share];
}

function removeButton({ voice, holder }: AnswerView, sharer: string): readonly APIButtonComponentWithCustomId[] {
  const id = writeCustomId({ action: 'remove', fields: [sharer] }, holder);
  return id === null ? [] : [button(voice.say('button.remove'), id)];
}

function navigation(view: Echoing, pages: number): readonly APIButtonComponentWithCustomId[] {
  const { page, isPrivate, answer, question, voice } = view;
  const isNarrowable = narrowings(answer.findings, question, voice).length > 0;
  return [
    ...(page > 0 ? askingButton(view, 'page', page - 1) : []),
    ...(page < pages - 1 ? askingButton(view, 'page', page + 1) : []),
    ...(isNarrowable ? askingButton(view, 'narrow', page) : []),
    ...(isPrivate ? shareButton(view) : []),
    ...(view.sharedBy === undefined ? [] : removeButton(view, view.sharedBy)),
  ];
}

function blockParts({ head, pieces }: Block): readonly APIComponentInContainer[] {
  return pieces.flatMap((piece, at) => [
    text(at === 0 && head ? `${head}\n${piece.text}` : piece.text),
    ...(piece.controls.length > 0 ? [row([...piece.controls])] : []),
  ]);
}

function footer(view: Echoing, pages: number): string {
  const { question, page, voice } = view;
  const isLost = (pages > 1 || view.isPrivate) && askingButton(view, 'page', page).length === 0;
  return [
    echo(question, voice, view.echoed),
    ...(pages > 1 ? [`-# ${voice.say('answer.page', { n: page + 1, of: pages })}`] : []),
    ...(isLost ? [`-# ${voice.say('answer.tooLong')}`] : []),
  ].join('\n');
}

type Pages = readonly (readonly Block[])[];

/** Lays the findings out beside an echo of at most so many letters; the last layout may still be too full. */
function pagesBeside(view: Echoing, title: string, short: string): { readonly pages: Pages; readonly fits: boolean } {
  const { answer, voice, echoed } = view;
  const letters = limits.letters - title.length - echo(view.question, voice, echoed).length - footerLetters;
  const room = { letters, parts: limits.components - fixedParts, blocks: blocksAPage };
  const layouts = quoteRooms.map((quoteRoom) => () => {
    const blocks = numbered(answer.findings).map((one) => blockOf(one, { ...view, title: short, quoteRoom }));
    return paginate(parted(blocks, answer, voice), room, voice.say('answer.continued'));
  });
  return firstFitting(layouts, room);
}

function renderPage(view: Echoing, pages: readonly (readonly Block[])[], title: string): Outgoing {
  const controls = navigation(view, pages.length);
  const blocks = (pages[view.page] ?? []).flatMap((block, at) => [
    ...(at === 0 ? [] : [divider()]),
    ...blockParts(block),
  ]);
  const navigate = controls.length > 0 ? [row([...controls])] : [];
  const parts = [text(title), ...blocks, ...navigate, text(footer(view, pages.length))];
  return framed('found', parts, view.voice.say('answer.inParts'));
}

/**
 * An answer in pages. Every citation stands on one of them; each of them passes Discord's limits. A long question is shown whole where the
 * pages bear it: its buttons read it there.
 */
export function layOut(asked: AnswerView) {
  const short = titleOf(asked);
  const title = [...asked.notes.map((note) => `-# ${note}`), `## ${short}`].join('\n');
  const whole = { ...asked, echoed: echoRooms.whole };
  const tried = pagesBeside(whole, title, short);
  const view = tried.fits ? whole : { ...asked, echoed: echoRooms.usual };
  const { pages } = tried.fits ? tried : pagesBeside(view, title, short);
  return {
    pages: pages.length,
    /** A page that is not there shows the last one. */
    page: (wanted: number) => renderPage({ ...view, page: Math.min(wanted, pages.length - 1) }, pages, title),
  };
}

/** The page of an answer that the view asks for. */
export const renderAnswer = (view: AnswerView): Outgoing => layOut(view).page(view.page);
