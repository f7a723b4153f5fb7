import type { PackEntry } from '../pack.ts'

/** For buyers who write in English. */
export const english: PackEntry[] = [
  {
    id: 'fr-en-fresh',
    kind: 'faq',
    title: 'English: how fresh',
    category: 'English/售前',
    questions: ['Is it fresh?', 'When was it picked?', 'How is it packed?', 'Will it spoil on the way?'],
    answer:
      'Hello! Fruit is picked within a day of your order and sent straight from the farm; frozen and live goods travel in a foam box with ice packs.',
  },
  {
    id: 'fr-en-ship',
    kind: 'faq',
    title: 'English: shipping time',
    category: 'English/售前',
    questions: ['When will you ship?', 'How long is delivery?', 'When will I get it?', 'Can you deliver on weekends?'],
    answer:
      'Orders paid before 10:00 ship the same day. Fruit takes 2 to 4 days, cold parcels 1 to 2. Which city are you in? I will check for you.',
  },
  {
    id: 'fr-en-bad',
    kind: 'faq',
    title: 'English: arrived spoiled',
    category: 'English/售后',
    questions: [
      'Some of it is rotten',
      'It arrived spoiled',
      'It has melted',
      'One of the crabs is dead',
      'I want a refund',
    ],
    answer:
      'I am sorry about that. Please send one photo of the spoiled ones with the shipping label; no need to return anything, I will refund that share right away.',
  },
]
