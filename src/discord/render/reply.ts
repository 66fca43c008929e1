import type { Reply, Step } from '../../command.ts';
import type { Nothing } from '../../news/answer.ts';
import type { Citation } from '../../news/citation.ts';
import type { Question } from '../../news/question.ts';
import { echo, wordsOf } from '../asked.ts';
import { writeCustomId } from '../custom-id.ts';
import { name, shorten } from '../escape.ts';
import { limits, type Part, problemsOf } from '../limits.ts';
import { button, divider, framed, type Outgoing, row, text } from '../outgoing.ts';
import type { Voice } from '../words/speak.ts';
import { renderAnswer } from './answer.ts';
import { citationPiece, type Reader } from './citation.ts';

const list = (words: readonly string[]) =>
  words
    .slice(0, 8)
    .map((word) => `**${name(word, 40)}**`)
    .join(', ');

/** What was searched and which words the articles do not have, a line each. */
function whyLines({ why, searched, missing, suggestions }: Nothing, voice: Voice): readonly string[] {
  const { articles, first, last } = searched;
  const scope = articles === 0 ? voice.say('nothing.empty') : voice.count('nothing.searched', articles);
  const between =
    first && last ? ` ${voice.say('nothing.between', { first: voice.date(first), last: voice.date(last) })}` : '';
  return [
    voice.remark(why),
    ...(why.key !== 'nothing.missing' && missing.length > 0
      ? [voice.say('nothing.missing', { words: list(missing) })]
      : []),
    ...(suggestions.length > 0 ? [voice.say('nothing.suggestions', { words: list(suggestions) })] : []),
    `-# ${scope}${between}`,
  ];
}

/** How many of the nearest citations are shown and how much of each: the first choice that fits into a message. */
const nearestRooms = [
  { citations: 3, room: 400 },
  { citations: 3, room: 120 },
  { citations: 2, room: 80 },
  { citations: 1, room: 80 },
];

export interface ReplyView extends Reader {
  readonly isPrivate: boolean;
  /** The command that said it; a card's buttons need it. */
  readonly command?: string;
}

type Inside = Parameters<typeof framed>[1];

function nearestParts(
  citations: readonly Citation[],
  question: Question,
  at: Reader & { readonly room: number },
): Inside {
  const asked = wordsOf(question);
  return citations.flatMap((citation, index) => {
    const piece = citationPiece(citation, { number: index + 1, question: asked, wanted: '', room: at.room }, at);
    return [text(piece.text), ...(piece.controls.length > 0 ? [row([...piece.controls])] : [])];
  });
}

/** An honest "nothing": what was searched, what is missing, what comes nearest. */
export function renderNothing(answer: Nothing, question: Question, reader: Reader): Outgoing {
  const { voice } = reader;
  const top = text(
    [
      `## ${voice.say(question.kind === 'check-quote' ? 'verdict.notFound' : 'nothing.title')}`,
      ...whyLines(answer, voice),
    ].join('\n'),
  );
  const foot = text(echo(question, voice, 600));
  const framedWith = (nearest: Inside) => framed('nothing', [top, ...nearest, foot], voice.say('answer.inParts'));
  for (const { citations, room } of answer.nearest.length > 0 ? nearestRooms : []) {
    const parts = nearestParts(answer.nearest.slice(0, citations), question, { ...reader, room });
    const outgoing = framedWith([divider(), text(voice.say('nothing.nearest')), ...parts]);
    if (problemsOf(outgoing.components as readonly Part[]).length === 0) return outgoing;
  }
  return framedWith([]);
}

/** The buttons of a card; the command that they belong to is asked again when one is pressed. */
function stepRow(steps: readonly Step[], { voice, holder, command }: ReplyView) {
  const buttons = steps.flatMap(({ does, key }) => {
    const id = command ? writeCustomId({ action: 'step', fields: [command, does, key] }, holder) : null;
    return id === null ? [] : [button(voice.say(`button.${does}`), id)];
  });
  return buttons.length > 0 ? [row(buttons)] : [];
}

/** A card: a title and lines of plain text; whole lines, as many as fit. */
function renderCard(card: Extract<Reply, { type: 'card' }>, view: ReplyView): Outgoing {
  const { voice } = view;
  const { title } = card;
  const steps = stepRow(card.steps ?? [], view);
  let body = `## ${(typeof title === 'string' ? name(title, 200) : voice.remark(title)) || '·'}`;
  for (const line of card.lines) {
    const next = `${body}\n${voice.said(line)}`;
    if (next.length > limits.letters - 10) return framed('plain', [text(`${body}\n…`), ...steps]);
    body = next;
  }
  return framed('plain', [text(body), ...steps]);
}

/** One sentence in a frame: a refusal, an error. */
export const renderSentence = (sentence: string): Outgoing =>
  framed('wrong', [text(sentence.trim() ? shorten(sentence, limits.letters) : '·')]);

/** Any reply as a message that passes Discord's limits. */
export function renderReply(reply: Reply, view: ReplyView): Outgoing {
  switch (reply.type) {
    case 'card':
      return renderCard(reply, view);
    case 'refusal':
      return renderSentence(view.voice.said(reply.text) || '·');
    case 'answer': {
      const { answer, question } = reply;
      if (answer.status === 'nothing') return renderNothing(answer, question, view);
      return renderAnswer({ ...view, question, answer, page: 0, notes: [] });
    }
  }
}
