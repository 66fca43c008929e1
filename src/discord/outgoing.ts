import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  type RawFile,
  SeparatorSpacingSize,
} from 'discord.js';
import { allParts } from './limits.ts';
import { plainOf } from './plain.ts';

/** A message before it is sent: Components V2, and the same words for a plain message where those are refused. */
export interface Outgoing {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly plain: string;
  /** Files that its components show. */
  readonly files?: readonly RawFile[];
}

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
type Inside = APIContainerComponent['components'][number];

/** What a message is about, by the colour at its edge. */
export const accents = { found: 0x2f6f4f, nothing: 0x8a8f98, wrong: 0xb3472f, plain: 0x3a5f8a } as const;

export const text = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content });

export const divider = (): Inside => ({
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
});

export function button(label: string, custom_id: string, disabled = false): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id, ...(disabled && { disabled }) };
}

export const row = (components: Row['components']): Row => ({ type: ComponentType.ActionRow, components });

/** One framed message. `more` tells, in the reader's language, that a plain message has no room for the rest. */
export function framed(accent: keyof typeof accents, components: readonly Inside[], more = '…'): Outgoing {
  const frame: APIContainerComponent = {
    type: ComponentType.Container,
    accent_color: accents[accent],
    components: [...components],
  };
  const texts = allParts([frame]).flatMap(({ content }) => (content === undefined ? [] : [content]));
  return { components: [frame], plain: plainOf(texts, more) };
}
