import type { SizeTable } from '@/lib/core/sizing/index.ts'

/** A dress by height and weight. */
export const dress: SizeTable = {
  required: ['height', 'weight'],
  rows: [
    { size: 'S', height: [150, 157], weight: [40, 47] },
    { size: 'M', height: [158, 163], weight: [47.5, 54.5] },
    { size: 'L', height: [164, 169], weight: [55, 62] },
    { size: 'XL', height: [170, 175], weight: [62.5, 70] },
  ],
}

/** A man's shirt by height and weight. */
export const shirt: SizeTable = {
  required: ['height', 'weight'],
  rows: [
    { size: 'M', height: [164, 169], weight: [52, 59.5] },
    { size: 'L', height: [170, 174], weight: [60, 67.5] },
    { size: 'XL', height: [175, 179], weight: [68, 75] },
    { size: '2XL', height: [180, 184], weight: [75.5, 85] },
  ],
}

export const tights: SizeTable = {
  required: ['weight'],
  rows: [
    { size: 'M', weight: [40, 54.5] },
    { size: 'L', weight: [55, 64.5] },
    { size: 'XL', weight: [65, 75] },
  ],
}

export const jeans: SizeTable = {
  required: ['waist'],
  rows: [
    { size: '26', waist: [63, 65.9] },
    { size: '27', waist: [66, 68.9] },
    { size: '28', waist: [69, 71.9] },
    { size: '29', waist: [72, 74.9] },
  ],
}

export const shoes: SizeTable = {
  required: ['footLength'],
  rule: { wide: 1 },
  rows: [
    { size: '36', footLength: [226, 230] },
    { size: '37', footLength: [231, 235] },
    { size: '38', footLength: [236, 240] },
    { size: '39', footLength: [241, 245] },
    { size: '40', footLength: [246, 250] },
  ],
}

export const childShoes: SizeTable = {
  required: ['footLength'],
  rows: [
    { size: '25', footLength: [146, 150] },
    { size: '26', footLength: [151, 157] },
    { size: '27', footLength: [158, 163] },
  ],
}

export const childSet: SizeTable = {
  required: ['height'],
  optional: ['weight'],
  rows: [
    { size: '90', height: [85, 94], weight: [11.5, 13.5] },
    { size: '100', height: [95, 104], weight: [14, 16] },
    { size: '110', height: [105, 114], weight: [16.5, 20] },
    { size: '120', height: [115, 124], weight: [20.5, 24] },
    { size: '130', height: [125, 134], weight: [24.5, 29] },
  ],
}

export const dogCoat: SizeTable = {
  required: ['chest'],
  optional: ['back'],
  rows: [
    { size: 'S', chest: [32, 37.9], back: [23, 27.9] },
    { size: 'M', chest: [38, 43.9], back: [28, 32.9] },
    { size: 'L', chest: [44, 50.9], back: [33, 38.9] },
  ],
}

export const hat: SizeTable = {
  required: ['head'],
  rows: [
    { size: 'S', head: [46, 49.9] },
    { size: 'M', head: [50, 52.9] },
    { size: 'L', head: [53, 55.9] },
  ],
}

export const babySuit: SizeTable = {
  required: ['age'],
  rows: [
    { size: '6M', age: [0.25, 0.5] },
    { size: '12M', age: [0.51, 1] },
    { size: '2T', age: [1.01, 2] },
    { size: '3T', age: [2.01, 3] },
  ],
}
