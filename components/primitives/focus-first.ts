/**
 * As a `ref`: gives a control the focus when it appears, once. Only for what a person just asked for (a form opened by a
 * press); one function for all, so that rendering again never takes the focus back.
 */
export function focusWhenShown(element: HTMLElement | null): void {
  element?.focus()
}
