/**
 * picking: puts the picker into a granted page and speaks with it. It knows no component and no selector.
 * Tests: tests/e2e/picker.
 */
export { openPicker, type PickerHands, type PickerLink } from './open-picker.ts'
