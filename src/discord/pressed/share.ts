import { type MessageComponentInteraction, PermissionFlagsBits } from 'discord.js';
import { holderOf, readerOf } from '../context.ts';
import { renderAnswer } from '../render/answer.ts';
import { privately } from '../reply-outcome.ts';
import type { Outcome } from '../respond.ts';
import type { Pressed } from './pressed.ts';
import { findAgain } from './question.ts';

/** A member may share where they may write themselves. */
function maySend({ channel, memberPermissions }: MessageComponentInteraction): boolean {
  const needed = channel?.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return memberPermissions?.has(needed) ?? false;
}

/** Posts a private answer for everybody, with who shared it; the private one cannot be shared a second time. */
export async function share(pressed: Pressed): Promise<Outcome> {
  const { interaction, voice } = pressed;
  if (!pressed.isPrivate) return { place: 'ignore' };
  if (!maySend(interaction)) return privately(voice.say('error.cannotShare'));
  const again = await findAgain(pressed);
  if ('shown' in again) return again.shown;
  const { question, answer, page, hasMoved } = again;
  const moved = hasMoved ? [voice.say('answer.moved')] : [];
  const own = { ...readerOf(interaction, voice, true), question, answer, page, notes: moved };
  const sharedBy = voice.say('answer.sharedBy', { name: `<@${interaction.user.id}>` });
  const shown = { ...own, holder: holderOf(interaction, false), notes: [sharedBy, ...moved] };
  return {
    place: 'reply',
    private: false,
    outgoing: renderAnswer({ ...shown, isPrivate: false, sharedBy: interaction.user.id }),
    pressed: { message: interaction.message.id, outgoing: renderAnswer({ ...own, isPrivate: true, isShared: true }) },
  };
}

/** Takes a shared answer away: for whoever shared it, and for moderators. */
export async function remove({ interaction, voice, fields }: Pressed): Promise<Outcome> {
  const isOwn = fields[0] === interaction.user.id;
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  return isOwn || isModerator ? { place: 'remove' } : privately(voice.say('error.notYours'));
}
