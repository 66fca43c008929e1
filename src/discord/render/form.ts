import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { AnyCommand, Field, Fields, Form } from '../../command.ts';
import type { Said } from '../../news/remark.ts';
import { writeCustomId } from '../custom-id.ts';
import { blockQuote, plainName, readBack, shorten } from '../escape.ts';
import { allParts, formProblems, limits, type Part } from '../limits.ts';
import { button, framed, type Outgoing, row, text } from '../outgoing.ts';
import type { Reader } from './citation.ts';

/** What somebody typed into a form, by field. */
export type Filled = Readonly<Record<string, string>>;

/** A command that has a form. */
export type FormCommand = AnyCommand & { readonly form: Form };

export const hasForm = (command: AnyCommand | undefined): command is FormCommand => command?.form !== undefined;

const longestLabel = 45;
const longestField = 4000;

const fieldsOf = ({ form }: FormCommand) => Object.entries(form.fields as Fields);

/** What is said, in a place that knows no markup. */
const plainly = (said: Said, { voice }: Reader) => plainName(readBack(voice.said(said)), longestLabel);
const labelOf = ({ label }: Field, reader: Reader) => plainly(label, reader);
const mostOf = ({ maxLength = longestField }: Field) => Math.min(maxLength, longestField);

function inputFor([name, field]: readonly [string, Field], filled: Filled, reader: Reader): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: labelOf(field, reader),
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style: field.isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: field.required ?? false,
      max_length: mostOf(field),
      ...(filled[name] && { value: filled[name].slice(0, mostOf(field)) }),
    },
  };
}

/**
 * A command's form, with what is filled in already. Only the member for whom it is made can send it. Throws where Discord would not open it.
 */
export function renderForm(
  command: FormCommand,
  filled: Filled,
  reader: Reader,
): APIModalInteractionResponseCallbackData {
  const form = {
    custom_id: writeCustomId({ action: 'form', fields: [command.name] }, reader.holder) ?? '',
    title: plainly(command.form.title, reader),
    components: fieldsOf(command).map((field) => inputFor(field, filled, reader)),
  };
  const problems = formProblems(form);
  if (problems.length > 0) throw new Error(`the form of /${command.name} would be refused: ${problems.join('; ')}`);
  return form;
}

function editButton(command: FormCommand, { voice, holder }: Reader) {
  const id = writeCustomId({ action: 'edit', fields: [command.name] }, holder);
  return id === null ? [] : [row([button(voice.say('button.edit'), id)])];
}

/** A message with a button that opens the form: where it is too late to open it by itself. */
export const renderFormLater = (command: FormCommand, reader: Reader): Outgoing =>
  framed('plain', [text(reader.voice.say('form.ready')), ...editButton(command, reader)]);

/** The id of the text in which a field is given back; Discord numbers what has none from 1. */
const firstFieldId = 1001;
const fileName = 'dateline.txt';
/** Letters of a message that are no field: the button's frame and what is said of the file. */
const spared = 300;

/** What was typed is shown in the message as long as there is room, and comes along as a file where there is none. */
export function renderGivenBack(sentence: string, command: FormCommand, from: Reader & { readonly filled: Filled }) {
  const { filled, voice } = from;
  const top = `${shorten(sentence, 1500)}\n-# ${voice.say('form.givenBack')}`;
  let room = limits.letters - top.length - spared;
  const shown = [];
  const kept = [];
  for (const [at, [name, field]] of fieldsOf(command).entries()) {
    const typed = filled[name] ?? '';
    const content = `**${labelOf(field, from)}**\n${blockQuote(typed)}`;
    if (typed === '') continue;
    if (content.length > room) kept.push(`${labelOf(field, from)}:\n${typed}\n`);
    else shown.push({ ...text(content), id: firstFieldId + at });
    room -= content.length > room ? 0 : content.length;
  }
  const files = kept.length > 0 ? [{ name: fileName, data: kept.join('\n'), contentType: 'text/plain' }] : [];
  const file = files.map(() => ({ type: ComponentType.File as const, file: { url: `attachment://${fileName}` } }));
  const outgoing = framed('wrong', [text(top), ...shown, ...file, ...editButton(command, from)]);
  return { ...outgoing, ...(files.length > 0 && { files }) };
}

/** What `renderGivenBack` showed of a form, read out of its message. */
export function readGivenBack(command: FormCommand, parts: readonly Part[]): Filled {
  const texts = new Map(allParts(parts).map(({ id, content }) => [id, content]));
  const found = fieldsOf(command).flatMap(([name], at) => {
    const [, ...lines] = texts.get(firstFieldId + at)?.split('\n') ?? [];
    return lines.length > 0 ? [[name, lines.map((line) => readBack(line.replace(/^> ?/, ''))).join('\n')]] : [];
  });
  return Object.fromEntries(found);
}
