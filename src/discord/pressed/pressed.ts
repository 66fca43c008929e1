import type { MessageComponentInteraction } from 'discord.js';
import type { House } from '../house.ts';
import type { Part } from '../limits.ts';
import type { Voice } from '../words/speak.ts';

/** A button or a select that somebody used, with its state. */
export interface Pressed {
  readonly interaction: MessageComponentInteraction;
  readonly house: House;
  readonly voice: Voice;
  readonly fields: readonly string[];
  /** It stands under a message that only one person sees. */
  readonly isPrivate: boolean;
}

/** The components of the message under which it stands. */
export const partsOf = ({ interaction }: Pressed): readonly Part[] =>
  interaction.message.components.map((component) => component.toJSON() as Part);
