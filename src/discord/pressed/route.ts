import type { MessageComponentInteraction } from 'discord.js';
import { privately } from '../command-run.ts';
import { holderOf } from '../context.ts';
import { type Action, readCustomId } from '../custom-id.ts';
import { closedChannel, overBudget } from '../gate.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../respond.ts';
import type { Voice } from '../words/speak.ts';
import { offerNarrowing, showNarrowed } from './narrow.ts';
import { turnPage } from './page.ts';
import { readArticle, showContext } from './place.ts';
import type { Pressed } from './pressed.ts';
import { remove, share } from './share.ts';

const actions: Readonly<Record<Action, (pressed: Pressed) => Promise<Outcome>>> = {
  page: turnPage,
  context: showContext,
  article: readArticle,
  share,
  narrow: offerNarrowing,
  narrowed: showNarrowed,
  remove,
};

/** Does what a button or a select stands for; one that is forged, foreign or somebody else's does nothing. */
export async function runPressed(
  interaction: MessageComponentInteraction,
  house: House,
  voice: Voice,
): Promise<Outcome> {
  for (const isPrivate of [false, true]) {
    const read = readCustomId(interaction.customId, holderOf(interaction, isPrivate));
    if (!read) continue;
    const closed = read.action === 'remove' ? null : closedChannel(interaction, house, voice);
    const refusal = closed ?? overBudget(interaction, house, voice);
    if (refusal !== null) return privately(refusal);
    return actions[read.action]({ interaction, house, voice, fields: read.fields, isPrivate });
  }
  return { place: 'ignore' };
}
