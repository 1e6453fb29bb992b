/** No language: a browser brings that of its page when it first computes or draws something, with `bringTexts`. */
export {};
