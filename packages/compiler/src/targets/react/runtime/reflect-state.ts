/** A control of a form, by what the page it was written in says of it. */
interface Control {
  defaultChecked?: boolean;
  defaultSelected?: boolean;
}

/** Make a ref that keeps what a control goes back to, when its form is reset, one with what it shows. */
export function reflectState(isOn: boolean): (control: Control | null) => void {
  return (control) => {
    if (control === null) return;
    if ('defaultSelected' in control) control.defaultSelected = isOn;
    else control.defaultChecked = isOn;
  };
}
