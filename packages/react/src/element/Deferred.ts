/** A promise that is settled from outside. A rejection that nobody waits for is no fault of the page. */
export class Deferred<T> {
  readonly promise: Promise<T>;
  #settle: { resolve(value: T): void; reject(reason: unknown): void } | undefined;

  constructor() {
    this.promise = new Promise<T>((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    this.promise.catch(() => {});
  }

  get isSettled(): boolean {
    return this.#settle === undefined;
  }

  resolve(value: T): void {
    this.#settle?.resolve(value);
    this.#settle = undefined;
  }

  reject(reason: unknown): void {
    this.#settle?.reject(reason);
    this.#settle = undefined;
  }
}
