/** Objects whose code is loaded on first use. */

/** An interface of which every member is an async method. */
type AsyncMethods<Port> = { readonly [Name in keyof Port]: (...args: never[]) => Promise<unknown> }

/**
 * An object of async methods that loads its implementation once, during the first call of any of them; a failed load rejects that call
 * and all later ones. For the caller it is the implementation itself.
 */
export function lazy<Port extends AsyncMethods<Port>>(load: () => Promise<Port>): Port {
  const loaded = once(load)
  return new Proxy({} as Port, {
    // A promise that resolves with this object must not take it for another promise.
    get: (_, name) => (name === 'then' ? undefined : forward(loaded, name as keyof Port)),
  })
}

function forward<Port extends AsyncMethods<Port>, Name extends keyof Port>(loaded: () => Promise<Port>, name: Name) {
  return async (...args: Parameters<Port[Name]>): Promise<unknown> => {
    const port = await loaded()
    return await port[name](...args)
  }
}

/** Makes a value once, and each call resolves with it. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}
