import type { AnyCommand, Step } from '../../command.ts';
import { contextOf, readerOf } from '../context.ts';
import { refusalFor } from '../gate.ts';
import { hasForm, readGivenBack, renderForm, renderFormLater } from '../render/form.ts';
import { outcomeOf, privately } from '../reply-outcome.ts';
import type { Outcome } from '../respond.ts';
import { type Pressed, partsOf } from './pressed.ts';

const steps: readonly Step['does'][] = ['confirm', 'cancel', 'undo'];

/** The command that a button belongs to, or why it is not run: permissions are asked for again. */
function commandOf(pressed: Pressed): AnyCommand | Outcome {
  const { house, voice, fields } = pressed;
  const command = house.commands.get(fields[0] ?? '');
  if (!command) return privately(voice.say('error.unknownCommand'));
  const refusal = refusalFor(pressed, command.permission);
  return refusal === null ? command : privately(refusal);
}

/** Confirm, Cancel, Undo: what comes of it takes the place of the card. */
export async function takeStep(pressed: Pressed): Promise<Outcome> {
  const { interaction, house, voice, fields } = pressed;
  const command = commandOf(pressed);
  if ('place' in command) return command;
  const does = steps.find((one) => one === fields[1]);
  if (!does || !command.step) return privately(voice.say('error.unknownCommand'));
  const reply = await command.step({ does, key: fields[2] ?? '' }, contextOf(interaction, house));
  const isUpdate = reply.type !== 'refusal' && pressed.isPrivate;
  return outcomeOf(reply, pressed, { command, place: isUpdate ? 'update' : 'reply', isPrivate: true });
}

/** Edit: opens a command's form with what its message gives back. */
export async function editForm(pressed: Pressed): Promise<Outcome> {
  const { interaction, voice } = pressed;
  const command = commandOf(pressed);
  if ('place' in command) return command;
  if (!hasForm(command)) return privately(voice.say('error.unknownCommand'));
  const reader = readerOf(interaction, voice, true);
  const form = renderForm(command, readGivenBack(command, partsOf(pressed)), reader);
  return { place: 'form', form, late: renderFormLater(command, reader) };
}
