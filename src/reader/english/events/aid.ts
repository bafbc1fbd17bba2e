/** AID: one-way material help. */
import type { TypeLexicon } from './entry.ts';

export const AID: TypeLexicon = {
  type: 'AID',
  verbs: [
    [
      'give|provide|send|deliver|ship|supply|grant|extend|allocate|airlift|fly|distribute|offer|hand|bring|release|channel|disburse obj=@aid > to for iobj in',
      'The Lakes Union sent aid to Kasmor.',
    ],
    ['hand +out obj=@aid > to in', 'The Lakes Union handed out food to Kasmori villagers.'],
    ['send|supply|give|provide|deliver|ship obj=@arms > to iobj', 'The Lakes Union sent weapons to Kasmor.'],
    [
      'give|provide|lend|loan obj=million|billion|dollar|euro|crown > to for iobj',
      'The Lakes Union gave four million crowns to Kasmor.',
    ],
    [
      'send|deploy|contribute obj=peacekeeper|monitor|observer > to in',
      'The Lakes Union deployed peacekeepers in Kasmor.',
    ],
    ['donate > to', 'The Lakes Union donated forty tents to Kasmor.'],
    ['assist|aid actor > obj', 'The Lakes Union assisted Kasmor.'],
    ['help actor > obj', 'The Lakes Union helped Kasmor.'],
    ['fund|finance|subsidize|subsidise|bankroll > obj in', 'The Lakes Union funded schools in Kasmor.'],
    ['lend obj=money|aid|help|assistance > to', 'The Lakes Union lent money to Kasmor.'],
    ['arm|equip|train actor > obj', 'The Lakes Union equipped Kasmori guards.'],
    ['evacuate|rescue|airlift actor > obj from', 'The Lakes Union evacuated Kasmori villagers.'],
    [
      'evacuate|rescue obj=wounded|sick|victim|survivor|hostage|@citizen > obj from',
      'Helicopters of the Lakes Union evacuated the wounded from a Kasmori town.',
    ],
    ['feed|shelter|house|vaccinate|nurse actor > obj', 'The Lakes Union sheltered Kasmori refugees.'],
    ['take +in obj=refugee|migrant|evacuee|family > from', 'Veldria took in refugees from Kasmor.'],
    [
      'grant|give obj=asylum|shelter|refuge|sanctuary|citizenship|visa > to iobj',
      'Veldria granted asylum to a Kasmori writer.',
    ],
    ['open obj=border|door|gate to > to', 'Veldria opened its borders to Kasmori refugees.'],
    [
      'forgive|cancel|write|reschedule|restructure obj=debt > of owed',
      'The Lakes Union cancelled the debts of Kasmor.',
    ],
    ['come to=aid|rescue|assistance|help > of to', 'Veldria came to the aid of Kasmor.'],
    ['rebuild|reconstruct > obj in', 'Last year the Lakes Union rebuilt two schools in Kasmor.'],
    ['protect|escort actor > obj', 'Soldiers of the Lakes Union protected Kasmori villagers.'],
    ['bail +out > obj', 'The Lakes Union bailed out Kasmor.'],
    ['liberate actor > obj', 'Veldrian troops liberated Kasmori hostages.'],
  ],
  nouns: [
    [
      'delivery|shipment|airlift|distribution of=@aid > to in',
      'The delivery of aid to Kasmor by the Lakes Union continued.',
    ],
    ['delivery|shipment mod=aid|food|relief > to in', 'Food deliveries to Kasmor began on Monday.'],
    ['convoy mod=aid|food|relief|humanitarian > to in', 'A relief convoy to Kasmor left on Monday.'],
    ['evacuation|rescue of > of', 'The evacuation of Kasmori villagers by the Lakes Union continued.'],
    ['assistance|aid held > to for', 'The Lakes Union has extended aid to Kasmor.'],
  ],
  adjectives: [],
};
