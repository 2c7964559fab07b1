package io.leadline.dashboard;

/// There is nothing at an address, or nothing that the viewer may know of: both are answered alike.
public final class NotFoundException extends RuntimeException {}
