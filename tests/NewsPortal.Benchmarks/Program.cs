using System.CommandLine;
using NewsPortal.Benchmarks.Pages;
using NewsPortal.Benchmarks.Pictures;
using NewsPortal.Benchmarks.Search;
using NewsPortal.Benchmarks.Uploads;

var megapixels = new Option<int>("--megapixels")
{
    Description = "Size of the photograph.", DefaultValueFactory = _ => 24,
};
var count = new Option<int>("--count") { Description = "Uploads at once.", DefaultValueFactory = _ => 100 };
var progressive = new Option<bool>("--progressive")
{
    Description = "Progressive JPEGs, which their decoder must hold as a whole.",
};
var photo = new Argument<string>("photo");
var folder = new Argument<string>("folder");

var pictures = new Command(
    "pictures", "All eager sizes of one photograph: time, memory, processor against vipsthumbnail.")
{
    megapixels,
};
pictures.SetAction((options, ct) => PicturesBenchmark.RunAsync(options.GetValue(megapixels), ct));

var uploads = new Command("uploads", "Uploads at once into a running site, while somebody reads an article.")
{
    megapixels, count, progressive,
};
uploads.SetAction((options, ct) => UploadsBenchmark.RunAsync(
    PaintedPhoto.Jpeg(options.GetValue(megapixels), isProgressive: options.GetValue(progressive)),
    options.GetValue(count), ct));

var lighthouse = new Command(
    "lighthouse", "Lighthouse's mobile marks of the home, category, article and gallery pages.");
lighthouse.SetAction((_, ct) => LighthouseBenchmark.RunAsync(ct));

var articles = new Option<int>("--articles")
{
    Description = "Size of the archive.", DefaultValueFactory = _ => 1_000_000,
};
var questions = new Option<int>("--questions") { Description = "Searches.", DefaultValueFactory = _ => 2_000 };
var search = new Command(
    "search", "An index of a large archive made of the shared corpus: how fast it is made and answers, what it takes.")
{
    articles, questions,
};
search.SetAction((options, ct) =>
    SearchBenchmark.RunAsync(options.GetValue(articles), options.GetValue(questions), ct));

var corpus = new Argument<string?>("corpus")
{
    Description = "JSON lines, gzipped; the shared corpus when left out.", Arity = ArgumentArity.ZeroOrOne,
};
var related = new Command("related", "Related stories by text alone, precision@5 over labelled events.") { corpus };
related.SetAction(options => RelatedBenchmark.Run(options.GetValue(corpus)));

var one = new Command("one-picture", "The measured part of “pictures”, in a process of its own.")
{
    photo, folder,
};
one.Hidden = true;
one.SetAction((options, ct) => OnePicture.RunAsync(options.GetValue(photo)!, options.GetValue(folder)!, ct));

return await new RootCommand("Measures what docs/operations.md promises.")
    {
        pictures, uploads, lighthouse, search, related, one,
    }
    .Parse(args).InvokeAsync();
