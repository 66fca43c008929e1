import type { Article } from '../../src/news/article.ts';
import { articleOf } from '../newsroom/house.ts';

const article = (id: string, about: Partial<Article>, paragraphs: readonly string[]): Article =>
  articleOf({ id, ...about, body: paragraphs.join('\n\n') });

/** News of invented places as agencies and local papers write it: the name in the second paragraph, quotations, background, other figures in a second paper. */
export const articles: readonly Article[] = [
  article(
    'shooting',
    { headline: 'Man arrested in shooting of Dunmore pharmacist', publisher: 'Union Wire', published: '2031-03-11' },
    [
      'DUNMORE (UW) — Police arrested a 34-year-old man Tuesday in the shooting of a pharmacist who was closing her store on the east side.',
      'Leon Harker was taken into custody at a motel in Selby, about 25 miles from Dunmore, said Lt. Maria Osei, a police spokeswoman.',
      'Helen Brandt, 51, was shot twice on Saturday night outside the pharmacy that she has run since 2014.',
      '"She is awake and she is asking about her customers," Paul Brandt, her brother, said.',
      'Harker denied that he had fired the gun, according to court papers. The robbers took $1,140 and a box of painkillers.',
      'Mayor Denise Colter will not ask the governor for troopers, her office said. The council is to vote next Monday on hiring 12 more officers.',
    ],
  ),
  article(
    'hearing',
    { headline: 'Suspect in pharmacist case appears in court', publisher: 'Dunmore Ledger', published: '2031-03-12' },
    [
      'Leon Harker, 34, of Selby, pleaded not guilty in Dunmore on Wednesday. Judge Alan Truitt set bail at $750,000.',
      '"Mr. Harker was not there that night, and we will prove it," said his lawyer, Rosa Deming.',
      'Police said on Wednesday that the robbers took about $2,000. A hearing is set for April 6.',
    ],
  ),
  article(
    'crane',
    { headline: 'Three killed as crane collapses at Velm shipyard', publisher: 'Coast News', published: '2030-09-13' },
    [
      'VELM, Sept 13 (CN) - A crane collapsed at a shipyard in the port of Velm on Monday, killing three workers and injuring nine, the fire service said.',
      'The 60-metre crane came down while it was lifting a section of hull for a ferry.',
      'Tomas Wilk, the shipyard’s managing director, said the load was within limits. He denied that inspections had been skipped.',
      'The crane was built in 1987. The yard employs 1,300 people. Shares of its owner, Baltmar, fell 6.2 percent.',
    ],
  ),
  article(
    'election',
    { headline: 'Vance wins third term as Port Ellis mayor', publisher: 'Harbor Times', published: '2029-11-07' },
    [
      'PORT ELLIS — Mayor Carla Vance won a third term Tuesday, defeating former councilman Roy Tibbets by 412 votes in the closest race in the city’s history.',
      'Turnout was 43 percent, up from 36 percent four years ago.',
      'Tibbets, who ran on a promise to repeal the storm fee, did not concede. "Every vote should be counted twice," he said.',
      'In other races, Dana Whitlock beat incumbent Greg Sorrell for the Ward 2 council seat. Voters rejected a $14 million bond for a new library.',
      'Vance, 58, a former school principal, was first elected in 2021.',
    ],
  ),
  article(
    'otter',
    { headline: 'Fossil of giant otter found in dry lake', publisher: 'Science Wire', published: '2030-08-08' },
    [
      'Scientists have found the fossil of an otter the size of a lion in a dry lake bed, according to a study published Wednesday in the journal Palaeo Letters.',
      'The animal, named Lake Titan, lived about 3.2 million years ago and weighed more than 180 kilograms (397 pounds).',
      'The bones were discovered by a goat herder, Ekal Lomuria, who was looking for a lost animal.',
      'Marcus Feld, a researcher who was not involved in the study, said that early humans may have hunted the otters.',
    ],
  ),
  article(
    'final',
    { headline: 'Kestrels beat Mariners to win first title', publisher: 'Sports Ledger', published: '2030-06-09' },
    [
      'Devon Askew scored with 41 seconds left in overtime Saturday night and the Racin Kestrels beat the Dulk Mariners 4-3 to win the Lakes Cup for the first time.',
      'Goalie Matti Ranta stopped 44 shots for Dulk and was named the most valuable player.',
      'Kestrels coach Bill Zander said his team had "stolen one." Attendance was 18,211, a record for the final.',
    ],
  ),
  article(
    'panda',
    { headline: 'Red panda that escaped from zoo is found in a pub', publisher: 'City Wire', published: '2031-11-24' },
    [
      'A red panda that escaped from a wildlife park on Friday was found Sunday in the beer garden of a pub, 3 miles from home.',
      'The animal, a 4-year-old male called Biscuit, climbed over a fence after a storm brought down a tree, the park said.',
      '"I thought somebody had left a fur hat," said the landlady, Sheila Tanner. "Then it yawned."',
    ],
  ),
  article(
    'fraud',
    { headline: 'Former bank executive gets seven years for fraud', publisher: 'Union Wire', published: '2029-02-21' },
    [
      'A former executive at Calloway Bank was sentenced Wednesday to seven years in prison for stealing $31 million from elderly customers.',
      'Nathan Rusk, 49, apologized to his victims before Judge Miriam Adler, who called his crimes "cruel and patient."',
      'Rusk used the money to buy a yacht and a vineyard. Calloway Bank, which is based in Charl, fired Rusk in 2027 after an audit by its compliance officer, Mei Tanaka, who found forged signatures.',
      'His lawyer, Philip Kane, said his client would not appeal.',
    ],
  ),
  article(
    'tunnel',
    { headline: 'Karwald Tunnel opens after nine years', publisher: 'Alpine Gazette', published: '2030-12-16' },
    [
      'After nine years of work and two floods, the Karwald Tunnel opened to traffic on Monday.',
      'At 14.3 kilometres it is the longest road tunnel in the country. It cost 890 million crowns, almost twice the 460 million that was planned.',
      'The village of Mitten had been cut off by snow for weeks because the old road ran through a gorge. The engineer Lucia Ferro designed the tunnel.',
    ],
  ),
];
