/**
 * Where Angular writes what it has to tell. Two lines are no complaint: that it is not built for production, and how much it took over
 * from the server. The second is one as soon as it left a component out.
 */
export class AngularConsole {
  log(message: string): void {
    if (message.startsWith('Angular is running in development mode')) return;
    if (/^Angular hydrated [1-9]\d* component.* 0 component\(s\) were skipped/.test(message)) return;
    console.log(message);
  }

  warn(message: string): void {
    console.warn(message);
  }
}
