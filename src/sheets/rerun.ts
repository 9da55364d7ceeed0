/** What a cell of ours says where a source cell bears words that only a new run can read. */
import type { Node } from './formula.ts';
import { call, text } from './formulaNodes.ts';

export const RERUN = 'Re-run';

/** The sentence that stands in the place of a reason then. */
export const RERUN_WHY = `${RERUN}: a source cell no longer bears the words that were read.`;

/** `node`, or `otherwise` where a cell that it looks at holds an error; only nodes that compare words (`stale`) can fail. */
export const guarded = (node: Node, stale: Node, otherwise: Node = text(RERUN)): Node =>
  stale.kind === 'boolean' ? node : call('IFERROR', node, otherwise);
