import { makeMiniSearchIndex } from '../../src/search/minisearch.ts';
import { describeSearchIndex } from './contract.ts';

describeSearchIndex('minisearch', makeMiniSearchIndex);
