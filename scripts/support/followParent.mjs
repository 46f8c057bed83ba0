/**
 * Ends this process when the one that started it is gone. npm sends a signal to the shell between us, which dies of
 * it without sending it on: without this, the server would stay behind.
 */
export function followParent() {
  const parent = process.ppid;
  const watch = () => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  };
  setInterval(watch, 250).unref();
}
