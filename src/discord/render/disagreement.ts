import type { Disagreement, Found } from '../../news/answer.ts';
import type { Question } from '../../news/question.ts';
import { name } from '../escape.ts';
import type { Voice } from '../words/speak.ts';
import { type Block, claimOf } from './finding.ts';

const longestClaim = 60;

/** The title where the sources differ: it names what each of them says, and no one of them first. */
export function differingTitle(
  { findings }: Found,
  { findings: many }: Disagreement,
  asked: { question: Question; voice: Voice },
): string {
  const { question, voice } = asked;
  const claims = findings
    .slice(0, many)
    .flatMap((finding) => (claimOf(finding, question, voice) === null ? [] : name(finding.text, longestClaim)));
  return voice.say('answer.differ', { claims: claims.join(' · ') });
}

/** Says above the first block that does not belong to the disagreement that others follow. */
export function parted(blocks: readonly Block[], { disagreement }: Found, voice: Voice): readonly Block[] {
  if (!disagreement) return blocks;
  return blocks.map((block, at) =>
    at === disagreement.findings
      ? { ...block, head: `-# ${voice.say('answer.others')}\n${block.head}`.trimEnd() }
      : block,
  );
}
