import type { MessageComponentInteraction } from 'discord.js';
import { holderOf } from '../context.ts';
import { type Action, readCustomId } from '../custom-id.ts';
import { closedChannel, overBudget } from '../gate.ts';
import { privately, type Visit } from '../reply-outcome.ts';
import type { Outcome } from '../respond.ts';
import { editForm, takeStep } from './command.ts';
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
  step: takeStep,
  edit: editForm,
  form: async () => ({ place: 'ignore' }),
};

/** Why a button is not taken here and now. A command's buttons are checked as the command is, by themselves. */
function refusalOf(action: Action, { interaction, house, voice }: Visit): string | null {
  if (action === 'step' || action === 'edit') return null;
  const closed = action === 'remove' ? null : closedChannel(interaction, house, voice);
  return closed ?? overBudget(interaction, house, voice);
}

/** Does what a button or a select stands for; one that is forged, foreign or somebody else's does nothing. */
export async function runPressed(interaction: MessageComponentInteraction, visit: Visit): Promise<Outcome> {
  for (const isPrivate of [false, true]) {
    const read = readCustomId(interaction.customId, holderOf(interaction, isPrivate));
    if (!read) continue;
    const refusal = refusalOf(read.action, visit);
    if (refusal !== null) return privately(refusal);
    return actions[read.action]({ ...visit, interaction, fields: read.fields, isPrivate });
  }
  return { place: 'ignore' };
}
