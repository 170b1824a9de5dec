namespace NewsPortal.Core.Articles;

/// <summary>Tin bài, ảnh, video, infographic, e-magazine, podcast. The numbers are stored: never renumber.</summary>
public enum ArticleForm
{
    Story = 0,
    Photo = 1,
    Video = 2,
    Infographic = 3,
    Longform = 4,
    Podcast = 5,
}
