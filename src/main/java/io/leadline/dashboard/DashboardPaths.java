package io.leadline.dashboard;

/// Where the dashboard is, and the pages of it that its other parts send people to.
public final class DashboardPaths {
  public static final String HOME = "/dashboard";
  public static final String SIGN_IN = HOME + "/sign-in";
  public static final String LEADS = HOME + "/leads";
  public static final String INTAKE = HOME + "/intake";
  public static final String SETTINGS = HOME + "/settings";

  /// Scripts, styles and pictures.
  static final String ASSETS = HOME + "/assets";

  /// What is answered in place of a page that may not be seen.
  static final String FORBIDDEN = HOME + "/forbidden";

  /// What is answered in place of a page that failed.
  static final String FAILED = HOME + "/failed";

  private DashboardPaths() {}

  /// A path of the dashboard that came from outside, such as the page to go on to after the
  /// sign-in; the home page in place of anything that would lead elsewhere.
  public static String checked(String path) {
    var isOurs = path.equals(HOME) || path.startsWith(HOME + "/") || path.startsWith(HOME + "?");
    return isOurs && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\') ? path : HOME;
  }
}
