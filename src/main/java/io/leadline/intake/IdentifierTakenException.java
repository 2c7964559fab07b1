package io.leadline.intake;

/// Another transaction has created a lead with an identifier that this one was about to use. Trying
/// again finds that lead.
final class IdentifierTakenException extends RuntimeException {}
